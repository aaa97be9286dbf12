/** Audio tracks of a quiet tone that swells and fades; nothing is played unless somebody plays it. No microphone, no permission. */
export function toneTracks(context: AudioContext, hertz: number): MediaStreamTrack[] {
  const tone = new OscillatorNode(context, { frequency: hertz });
  const swell = new OscillatorNode(context, { frequency: 0.5 });
  const depth = new GainNode(context, { gain: 0.02 });
  // Quiet, should somebody connect it to a loudspeaker.
  const volume = new GainNode(context, { gain: 0.04 });
  const destination = new MediaStreamAudioDestinationNode(context);
  swell.connect(depth).connect(volume.gain);
  tone.connect(volume).connect(destination);
  tone.start();
  swell.start();
  return destination.stream.getAudioTracks();
}
