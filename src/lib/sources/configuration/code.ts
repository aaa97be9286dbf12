/** The code that a form stands for, as somebody would write it. */
import { EXPIRED_MS, keysOf, type KEYS } from './certificates.ts';
import type { SettingWay } from './configured-pair.ts';
import type { ConfigurationForm } from './form.ts';
import { membersOf } from './members.ts';

/** Longest line before a list or an object is spread over several. */
const WIDTH = 64;

/** A string literal that any string survives. */
function quoted(text: string): string {
  const json = JSON.stringify(text).slice(1, -1).replace(/\\"/g, '"');
  return `'${json.replace(/'/g, "\\'")}'`;
}

/** `parts` between brackets, on one line where they fit. */
function between(open: '[' | '{', parts: readonly string[], indent: number): string {
  const close = open === '[' ? ']' : '}';
  if (parts.length === 0) return open + close;
  const pad = open === '[' ? '' : ' ';
  const line = `${open}${pad}${parts.join(', ')}${pad}${close}`;
  if (!line.includes('\n') && indent + line.length <= WIDTH) return line;
  const inner = ' '.repeat(indent + 2);
  return `${open}\n${parts.map((part) => `${inner}${part},\n`).join('')}${' '.repeat(indent)}${close}`;
}

/** Plain data as code. Names need no quotes in anything that a form makes. */
function literal(value: unknown, indent: number): string {
  if (typeof value === 'string') return quoted(value);
  if (typeof value !== 'object' || value === null) return String(value);
  if (Array.isArray(value)) {
    const items = value.map((item: unknown) => literal(item, indent + 2));
    return between('[', items, indent);
  }
  return between('{', members(value, indent), indent);
}

const members = (value: object, indent: number): readonly string[] =>
  Object.entries(value).map(([key, item]) => `${key}: ${literal(item, indent + 2)}`);

/** Names of the certificates in `form`'s code; `undefined` where the member is left out. */
function certificateNames({ certificates }: ConfigurationForm): readonly string[] | undefined {
  const keys = keysOf(certificates);
  return keys?.map((_, index) =>
    keys.length > 1 ? `certificate${String(index + 1)}` : 'certificate',
  );
}

/** Members of an object literal that stands for `form`. */
function partsOf(form: ConfigurationForm): readonly string[] {
  const names = certificateNames(form);
  const plain = members(membersOf(form), 0);
  return names === undefined ? plain : [...plain, `certificates: ${between('[', names, 2)}`];
}

const keyParts = (key: keyof typeof KEYS): readonly string[] =>
  key === 'ecdsa'
    ? [`name: 'ECDSA'`, `namedCurve: 'P-256'`]
    : [
        `name: 'RSASSA-PKCS1-v1_5'`,
        'modulusLength: 2048',
        'publicExponent: new Uint8Array([1, 0, 1])',
        `hash: 'SHA-256'`,
      ];

/** The statements that generate the certificates of `form`; empty where there are none. */
export function certificateCode(form: ConfigurationForm): string {
  const names = certificateNames(form) ?? [];
  const isExpired = form.certificates === 'expired';
  const made = (keysOf(form.certificates) ?? []).map((key, index) => {
    const parts = [...keyParts(key), ...(isExpired ? [`expires: ${String(EXPIRED_MS)}`] : [])];
    const name = names[index] ?? 'certificate';
    return `const ${name} = await RTCPeerConnection.generateCertificate(${between('{', parts, 0)});\n`;
  });
  if (isExpired) made.push('await new Promise((resolve) => setTimeout(resolve, 10));\n');
  return made.join('');
}

/** The argument of the constructor; empty where there is none. */
const argumentOf = (form: ConfigurationForm): string => {
  const parts = partsOf(form);
  return parts.length === 0 ? '' : between('{', parts, 0);
};

/** The statement that constructs a connection, and what it needs before. */
export const constructorCode = (form: ConfigurationForm): string =>
  `${certificateCode(form)}const pc = new RTCPeerConnection(${argumentOf(form)});\n`;

/** The call that gives `form` to a connection that is there. */
export function setCode(form: ConfigurationForm, way: SettingWay): string {
  const parts = partsOf(form);
  const given = way === 'merged' ? ['...pc.getConfiguration()', ...parts] : parts;
  return `${certificateCode(form)}pc.setConfiguration(${given.length === 0 ? '' : between('{', given, 0)});\n`;
}

/** Statements that call: how the two descriptions reach the other side. */
function callCode({ way }: ConfigurationForm): string {
  const [offer, answer] = ['await a.setLocalDescription();\n', 'await b.setLocalDescription();\n'];
  if (way === 'unsent') return offer;
  const wait = (name: string): string => (way === 'whole' ? `await gathered(${name});\n` : '');
  return [
    offer,
    wait('a'),
    'await b.setRemoteDescription(a.localDescription);\n',
    answer,
    wait('b'),
    'await a.setRemoteDescription(b.localDescription);\n',
  ].join('');
}

const GATHERED = `const gathered = (pc) =>
  new Promise((resolve) => {
    const look = () => pc.iceGatheringState === 'complete' && resolve();
    pc.addEventListener('icegatheringstatechange', look);
    look();
  });
`;

/** A whole program for the playground: both sides, and what the form's configuration does to them. */
export function programCode(form: ConfigurationForm): string {
  const argument = argumentOf(form);
  const named = argument === '' ? '' : `const configuration = ${argument};\n\n`;
  const given = (side: 'a' | 'b'): string =>
    named !== '' && (form.sides === 'both' || form.sides === side) ? 'configuration' : '';
  const pause =
    form.pauseMs > 0
      ? `await new Promise((resolve) => setTimeout(resolve, ${String(form.pauseMs)}));\n`
      : '';
  const media =
    form.load === 'media'
      ? "a.addTransceiver('audio');\na.addTransceiver('audio');\na.addTransceiver('video');\n"
      : '';
  const carry = form.way === 'trickle' ? '    if (candidate) to.addIceCandidate(candidate);\n' : '';
  return `${certificateCode(form)}${named}const a = new RTCPeerConnection(${given('a')});
const b = new RTCPeerConnection(${given('b')});
console.log('A', a.getConfiguration());

let called = performance.now();
const since = () => \`\${Math.round(performance.now() - called)} ms\`;
for (const [name, from${carry === '' ? '' : ', to'}] of [['A', a${carry === '' ? '' : ', b'}], ['B', b${carry === '' ? '' : ', a'}]]) {
  from.onicecandidate = ({ candidate }) => {
    if (candidate?.candidate) console.log(name, since(), candidate.candidate);
${carry}  };
  from.onicecandidateerror = ({ url, errorCode, errorText }) =>
    console.warn(name, since(), url, errorCode, errorText);
  from.onicegatheringstatechange = () => console.log(name, since(), from.iceGatheringState);
  from.onconnectionstatechange = () => console.log(name, since(), from.connectionState);
}
${form.way === 'whole' ? GATHERED : ''}
${pause}${media}a.createDataChannel('chat');
called = performance.now();
${callCode(form)}`;
}
