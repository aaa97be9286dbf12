/** Runs of experiments that send a picture or a sound, measured by the sender's statistics. */
import type { PlainObject } from '../../trace/plain.ts';
import { StuckExperiment, type Bench } from './bench.ts';
import { connectPair, once } from './connect.ts';
import type { AudioSetting, Experiment, VideoSetting } from './experiments.ts';
import { measureSender, type Reading } from './measure-sender.ts';
import type { Measurement } from './metrics.ts';

/** Readings in the time of measuring: five, so that the range of four parts can be told. */
const PARTS = 4;
/** The first packet follows the connection within a second, also on a busy machine. */
const NOTHING_MS = 10_000;

/** Plain copies: Firefox's reports are maps of objects that a trace could hold, Chromium's too. */
async function read(bench: Bench, pc: RTCPeerConnection): Promise<Reading> {
  const report = await bench.lasting(pc.getStats());
  const all: PlainObject[] = [];
  report.forEach((one: PlainObject) => all.push(one));
  return all;
}

const bytesIn = (reading: Reading): number =>
  reading.reduce((sum, one) => {
    const bytes = one['type'] === 'outbound-rtp' ? one['bytesSent'] : 0;
    return sum + (typeof bytes === 'number' ? bytes : 0);
  }, 0);

/** Waits until something has been sent. */
export async function flowing(bench: Bench, pc: RTCPeerConnection): Promise<void> {
  const begun = bench.now();
  while (bytesIn(await read(bench, pc)) === 0) {
    if (bench.now() - begun > NOTHING_MS) throw new StuckExperiment('nothing is sent');
    await bench.wait(50);
  }
}

async function measure(bench: Bench, pc: RTCPeerConnection): Promise<Measurement> {
  const { settleMs, measureMs } = bench.times;
  await flowing(bench, pc);
  await bench.wait(settleMs);
  const readings = [await read(bench, pc)];
  for (let part = 0; part < PARTS; part += 1) {
    await bench.wait(measureMs / PARTS);
    readings.push(await read(bench, pc));
  }
  return measureSender(readings);
}

/** Gives what arrives to whoever shows it. */
export type Shown = (track: MediaStreamTrack) => void;

/** A codec that the browser does not send. */
class NoSuchCodec extends Error {
  override readonly name = 'NoSuchCodec';
  readonly code = 'no-such-codec';
}

/** The browser took a scalability mode without an error, and dropped it. */
class IgnoredMode extends Error {
  override readonly name = 'IgnoredMode';
  readonly code = 'ignored-mode';
}

function preferOnly(transceiver: RTCRtpTransceiver, codec: string): void {
  const all = RTCRtpReceiver.getCapabilities('video')?.codecs ?? [];
  const mimeType = `video/${codec}`.toLowerCase();
  const wanted = all.filter((one) => one.mimeType.toLowerCase() === mimeType);
  if (wanted.length === 0) throw new NoSuchCodec(`this browser offers no ${codec}`);
  const repair = all.filter((one) => /\/(rtx|red|ulpfec)$/.test(one.mimeType));
  transceiver.setCodecPreferences([...wanted, ...repair]);
}

type Parameters = RTCRtpSendParameters & { degradationPreference?: RTCDegradationPreference };

async function setAfterwards(sender: RTCRtpSender, setting: VideoSetting): Promise<void> {
  const { degradation, scalabilityMode } = setting;
  if (degradation === undefined && scalabilityMode === undefined) return;
  const parameters: Parameters = sender.getParameters();
  if (degradation !== undefined) parameters.degradationPreference = degradation;
  if (scalabilityMode !== undefined)
    Object.assign(parameters.encodings[0] ?? {}, { scalabilityMode });
  await sender.setParameters(parameters);
  const kept: object = sender.getParameters().encodings[0] ?? {};
  if (scalabilityMode !== undefined && !('scalabilityMode' in kept))
    throw new IgnoredMode(`${scalabilityMode} was ignored`);
}

/** One run with a picture. */
export async function runVideo(
  bench: Bench,
  experiment: Extract<Experiment, { kind: 'video' }>,
  setting: VideoSetting,
  shown: Shown,
): Promise<Measurement> {
  const { picture, width, height, frameRate } = experiment;
  const track = bench.picture(picture, width, height, setting.captured ?? frameRate);
  if (setting.hint !== undefined) track.contentHint = setting.hint;
  const pair = bench.pair();
  const transceiver = pair.a.addTransceiver(track, {
    direction: 'sendonly',
    ...(setting.encodings && { sendEncodings: setting.encodings.map((one) => ({ ...one })) }),
  });
  if (setting.codec !== undefined) preferOnly(transceiver, setting.codec);
  const rids = (setting.encodings ?? []).flatMap(({ rid }) => (rid === undefined ? [] : [rid]));
  // The largest layer is the last.
  pair.b.addEventListener('track', (event) => shown(event.track));
  await setAfterwards(transceiver.sender, setting);
  await connectPair(bench, pair, rids.length > 1 ? { layers: rids } : {});
  // Chromium forgets `active: false` of the beginning when the answer names the layer.
  if (setting.off !== undefined) await switchOff(transceiver.sender, setting.off);
  return measure(bench, pair.a);
}

async function switchOff(sender: RTCRtpSender, rid: string): Promise<void> {
  const parameters = sender.getParameters();
  for (const encoding of parameters.encodings) if (encoding.rid === rid) encoding.active = false;
  await sender.setParameters(parameters);
}

const withDtx = (sdp: string): string =>
  sdp.replace(/(a=fmtp:\d+ )(?=[^\r\n]*useinbandfec)/, '$1usedtx=1;');

/** One run with a sound. */
export async function runAudio(bench: Bench, setting: AudioSetting): Promise<Measurement> {
  const { source, dtx = false, maxBitrate } = setting;
  const track = await bench.sound(source);
  const pair = bench.pair();
  pair.a.addTransceiver(track, {
    direction: 'sendonly',
    ...(maxBitrate !== undefined && { sendEncodings: [{ maxBitrate }] }),
  });
  const met = once(pair.b, 'track');
  await connectPair(bench, pair, dtx ? { answer: withDtx } : {});
  await bench.lasting(met);
  return measure(bench, pair.a);
}
