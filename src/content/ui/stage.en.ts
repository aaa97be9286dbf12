import type { StageWords } from '../../lib/sandbox/environment/stage-words.ts';

/** The stage in English: what stands in the frame in which code runs, and in its synthetic pictures. */
export const stageEn: StageWords = {
  stage: 'What the code shows',
  localVideo: 'Local video',
  remoteVideo: 'Remote video',
  remoteVideos: 'Remote videos',
  synthetic: 'synthetic',
  camera: 'Camera',
  microphone: 'Microphone',
  speaker: 'Speaker',
  screen: 'Screen',
  screenTitle: 'Meeting notes',
  screenLines: [
    'A screen that is drawn, not captured.',
    'It moves, so that one can see',
    'whether the picture arrives,',
    'and how late: compare the clocks.',
  ],
  sharing: 'Sharing a screen',
  stopSharing: 'Stop sharing',
  loading: 'Connecting…',
  videoChat: 'Video chat is on',
  reconnecting: 'Connection lost. Trying to reconnect…',
  error: 'Something went wrong',
  progress: 'Gathering…',
  quality: 'Connection quality',
  levels: { good: 'good', fair: 'fair', poor: 'poor' },
  greeting: 'Hello from the remote peer!',
  notConnected:
    'The connection that this code needs could not be made. Check that this device is on a network.',
};
