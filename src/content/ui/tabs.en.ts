import type { TabsWords } from './tabs.types.ts';

/** The lab "two tabs" in English. */
export const tabsEn: TabsWords = {
  locale: 'en',
  steps: [
    'Open a second tab. This tab and the new one are one peer each, and they connect at once, without another press.',
    'Put the tabs side by side and look at the diagrams below: either tab shows both peers, on one clock.',
    'Close or reload one of them. The remaining tab measures how long it takes until its state is disconnected, and then failed.',
  ],
  openTab: 'Open a second tab',
  openWindow: 'Open a second window',
  newRoom: 'Open a new room',
  room: 'Room',
  roomName: (name) => `Room ${name}`,
  situation: {
    outside: () =>
      'There is no room yet. Opening a second tab makes one, and the two tabs meet in it.',
    looking: () => 'Asking who is in the room…',
    alone: (seat, other) => `This tab is peer ${seat}. It waits for a tab to be peer ${other}.`,
    connecting: (seat, other) => `This tab is peer ${seat}. It is connecting to peer ${other}…`,
    connected: (seat, other) =>
      `This tab is peer ${seat}. It is connected to peer ${other}, and the data channel is open.`,
    interrupted: (_, other) =>
      `Peer ${other} is in the room, but the connection is interrupted. If it does not recover by itself, restartIce() follows.`,
    'hung-up': (_, other) => `You hung up. Peer ${other} is still in the room.`,
    'they-hung-up': (_, other) =>
      `Peer ${other} said bye and hung up. The two connect again when it presses “Connect again”.`,
    left: (_, other) =>
      `The page of peer ${other} was closed, or went elsewhere. Signaling said so at once; the connection itself takes longer to notice.`,
    silent: (_, other) =>
      `Peer ${other} stopped answering without a word. It seems to have been killed, or to be frozen.`,
    'not-called': (_, other) =>
      `Peer ${other} is in the room, but the two are not connected. Press “Connect again” when you are ready.`,
    stuck: () =>
      'Several new connections did not come up. “Connect again” starts over from the beginning.',
    full: () =>
      'Two tabs are in this room already, and a room holds two. Open a new room, or watch from here until there is a seat.',
    free: () => 'One seat is free. Take it, and this tab connects with the one that is left.',
  },
  thisTab: (role) => `this tab · ${role}`,
  otherTab: (role) => `the other tab · ${role}`,
  take: 'Take the free seat',
  actions: 'What this tab can do',
  hangUp: 'Hang up',
  call: 'Connect again',
  reload: 'Reload this tab',
  leave: 'Leave the room',
  closing: 'Ctrl+W (⌘W) closes this tab. Then see what happens in the other one.',
  keep: 'Connect again by itself when the other comes back',
  keepHint:
    'Switch this off and reload the other tab: no new connection takes over, so you can watch disconnected and failed to the end.',
  chat: {
    title: 'Chat',
    label: 'Your message',
    send: 'Send',
    empty:
      'What you send here goes straight to the other tab over the data channel, past any server.',
    closed: 'You can send as soon as the data channel is open.',
    from: (seat) => `Peer ${seat}`,
  },
  ping: 'ping',
  rtt: (ms) => `${ms} ms there and back`,
  noRtt: 'times the way there and back over the data channel',
  picture: {
    send: 'Send a synthetic video',
    own: (seat) => `What this tab (${seat}) sends`,
    other: (seat) => `What comes from peer ${seat}`,
    none: 'none',
    background:
      'A tab in the background sends one picture a second: the browser slows its timers. The connection is fine.',
  },
  loss: {
    title: (other) => `Since peer ${other} is gone`,
    how: {
      left: 'It told the room that its page was being left.',
      silent: 'It went without a word; time counts from its last answer.',
    },
    since: (seconds) => `${seconds} s ago`,
    sign: {
      'channel-closed': 'channel closed',
      'dtls-closed': 'DTLS closed',
      disconnected: 'disconnected',
      failed: 'failed',
    },
    expected: (from, to) => `${from}–${to} s`,
    never: 'closed tab: never; reload: at once',
    atOnce: 'within 1 s',
    observed: (seconds) => `${seconds} s`,
    notYet: 'not yet',
    headSign: 'This tab’s connection',
    headExpected: 'In this browser',
    headObserved: 'Observed',
  },
  problem: {
    notLoaded: 'A file that is needed did not arrive. Check the network and press again.',
    noPeerConnection: 'This browser has no RTCPeerConnection, so nothing can be connected.',
    tooMany: 'The browser allows no more connections on this page. Close the tab and open another.',
    refused: 'The browser refused:',
  },
};
