// @ts-nocheck -- programs of pages, untyped as those are
export const construction = {
  'a subclass has its own methods and those of the connection': async () => {
    class Mine extends RTCPeerConnection {
      #secret = 7;
      extra = this.constructor.name;
      static of() {
        return new this();
      }
      async createOffer(...args) {
        const offer = await super.createOffer(...args);
        return { ...JSON.parse(JSON.stringify(offer)), secret: this.#secret };
      }
    }
    const pc = Mine.of();
    const offer = await pc.createOffer();
    return [
      pc instanceof Mine,
      pc instanceof RTCPeerConnection,
      pc.extra,
      offer.type,
      offer.secret,
      Object.getPrototypeOf(pc) === Mine.prototype,
      Object.getPrototypeOf(Mine) === RTCPeerConnection,
      Mine.generateCertificate === RTCPeerConnection.generateCertificate,
      Mine.name,
      Mine.length,
      Reflect.ownKeys(pc),
      Object.prototype.toString.call(pc),
    ];
  },
  'a subclass of a subclass gets its arguments': () => {
    class One extends RTCPeerConnection {
      constructor(config, label) {
        super(config);
        this.label = label;
      }
    }
    class Two extends One {}
    const pc = new Two({ bundlePolicy: 'max-bundle' }, 'two');
    return [pc.label, pc.getConfiguration().bundlePolicy, pc.constructor.name];
  },
  'an old-style subclass works': () => {
    function Old(config) {
      return Reflect.construct(RTCPeerConnection, [config], Old);
    }
    Old.prototype = Object.create(RTCPeerConnection.prototype, { constructor: { value: Old } });
    Object.setPrototypeOf(Old, RTCPeerConnection);
    Old.prototype.greet = function () {
      return this.signalingState;
    };
    const pc = new Old();
    return [pc instanceof Old, pc instanceof RTCPeerConnection, pc.greet(), pc.constructor === Old];
  },
  'a constructor that returns the connection in the place of its this': () => {
    function Wrapper(config) {
      return new RTCPeerConnection(config);
    }
    Wrapper.prototype = RTCPeerConnection.prototype;
    const pc = new Wrapper();
    return [pc instanceof Wrapper, pc.constructor === RTCPeerConnection];
  },
  'Reflect.construct reads the prototype of its new target once': () => {
    const reads = [];
    const target = new Proxy(class {}, {
      get: (object, key, self) => (reads.push(String(key)), Reflect.get(object, key, self)),
    });
    const pc = Reflect.construct(RTCPeerConnection, [], target);
    return [reads, pc instanceof RTCPeerConnection, Object.getPrototypeOf(pc) === target.prototype];
  },
  'a new target without a prototype falls back to the browser’s': () => {
    function Bare() {}
    Bare.prototype = undefined;
    return (
      Object.getPrototypeOf(Reflect.construct(RTCPeerConnection, [], Bare)) ===
      RTCPeerConnection.prototype
    );
  },
  'without new it is the browser’s error': (kit) =>
    Promise.all([
      kit.outcomeOf(() => RTCPeerConnection()),
      kit.outcomeOf(() => RTCPeerConnection.call({})),
      kit.outcomeOf(() => RTCPeerConnection.call(new RTCPeerConnection())),
      kit.outcomeOf(() => Reflect.apply(RTCPeerConnection, undefined, [])),
    ]),
  'bad configurations are the browser’s errors': (kit) =>
    Promise.all(
      [
        [{ iceServers: [{ urls: 'http://x' }] }],
        [{ iceServers: [{ urls: 'stun:' }] }],
        [{ iceServers: 1 }],
        [{ bundlePolicy: 'x' }],
        [{ iceServers: [{ urls: 'turn:x.example' }] }],
        [{ iceCandidatePoolSize: 300 }],
        [{ certificates: [1] }],
        [1],
        ['x'],
        [null],
        [undefined],
        [{}, 2, 3],
        [Symbol()],
      ].map((args) => kit.outcomeOf(() => new RTCPeerConnection(...args))),
    ),
  'a configuration’s getters run as often and in the order that the browser asks': () => {
    const reads = [];
    const watched = (object, path) =>
      Object.defineProperties(
        {},
        Object.fromEntries(
          Object.entries(object).map(([key, value]) => [
            key,
            { enumerable: true, get: () => (reads.push(path + key), value) },
          ]),
        ),
      );
    new RTCPeerConnection(
      watched(
        {
          rtcpMuxPolicy: 'require',
          iceServers: [watched({ urls: ['stun:127.0.0.1:3478'], username: 'u' }, 'server.')],
          bundlePolicy: 'balanced',
          unknown: 1,
          toJSON: 1,
        },
        '',
      ),
    );
    return reads;
  },
  'nothing of an argument but its getters is run': async () => {
    const ran = [];
    const trap = (what) => () => {
      ran.push(what);
      return '';
    };
    const config = {
      iceServers: [],
      toJSON: trap('toJSON'),
      toString: trap('toString'),
      valueOf: trap('valueOf'),
      [Symbol.toPrimitive]: trap('toPrimitive'),
    };
    Object.defineProperty(config, Symbol.toStringTag, { get: trap('toStringTag') });
    Object.defineProperty(config, Symbol.iterator, { get: trap('iterator') });
    Object.defineProperty(config, 'constructor', { get: trap('constructor') });
    const pc = new RTCPeerConnection(config);
    pc.createDataChannel(
      { toString: () => (ran.push('label'), 'label') },
      {
        get ordered() {
          ran.push('ordered');
          return true;
        },
        toJSON: trap('init.toJSON'),
      },
    );
    const offer = await pc.createOffer();
    await pc.setLocalDescription({
      get type() {
        ran.push('type');
        return offer.type;
      },
      get sdp() {
        ran.push('sdp');
        return offer.sdp;
      },
      toJSON: trap('description.toJSON'),
    });
    return ran;
  },
  'a Proxy as an argument is asked for its values by the browser only': async () => {
    const reads = [];
    const watched = (object, path) =>
      new Proxy(object, {
        get: (target, key, self) => (
          reads.push(path + String(key)),
          Reflect.get(target, key, self)
        ),
      });
    const pc = new RTCPeerConnection(watched({ bundlePolicy: 'balanced' }, 'config.'));
    pc.createDataChannel('x', watched({ ordered: false }, 'init.'));
    const { type, sdp } = await pc.createOffer();
    await pc.setLocalDescription(watched({ type, sdp }, 'description.'));
    pc.addTransceiver('audio', watched({ direction: 'recvonly' }, 'transceiver.'));
    return reads;
  },
  'an instance can shadow a method': async () => {
    const pc = new RTCPeerConnection();
    pc.createOffer = () => 'mine';
    const own = pc.createOffer();
    delete pc.createOffer;
    return [own, (await pc.createOffer()).type];
  },
  'a connection of another frame is of that frame': async () => {
    const frame = document.body.appendChild(document.createElement('iframe'));
    const Other = frame.contentWindow.RTCPeerConnection;
    const pc = new Other();
    const offer = RTCPeerConnection.prototype.createOffer.call(pc);
    return [
      Other === RTCPeerConnection,
      pc instanceof RTCPeerConnection,
      pc instanceof Other,
      (await offer).type,
      Reflect.construct(RTCPeerConnection, [], Other) instanceof Other,
      Reflect.construct(Other, [], RTCPeerConnection) instanceof RTCPeerConnection,
    ];
  },
  'the static generateCertificate works without its constructor': async (kit) => {
    const { generateCertificate } = RTCPeerConnection;
    return [
      Object.prototype.toString.call(
        await generateCertificate({ name: 'ECDSA', namedCurve: 'P-256' }),
      ),
      await kit.outcomeOf(() => RTCPeerConnection.generateCertificate()),
      await kit.outcomeOf(() => RTCPeerConnection.generateCertificate({ name: 'x' })),
      await kit.outcomeOf(() => generateCertificate.call(1, 'ECDSA')),
    ];
  },
};
