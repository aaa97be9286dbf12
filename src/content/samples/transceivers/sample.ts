import type { Sample } from '../types.ts';

export const sample: Sample = {
  id: 'transceivers',
  title: { ko: '트랜시버의 방향', en: 'Directions of transceivers' },
  about: {
    ko: 'direction은 내가 바라는 방향이고, 상대와 합의한 방향은 currentDirection이에요. 협상해야 같아져요.',
    en: 'direction is what this side wants, currentDirection what both have agreed on. An exchange brings them together.',
  },
  files: [{ name: 'main.ts' }],
  needs: { connection: 'none', media: false, channel: false, file: false },
  standsAlone: true,
  reaches: [
    { what: 'state', peer: 'A', machine: 'signaling', state: 'have-local-offer' },
    { what: 'state', peer: 'A', machine: 'signaling', state: 'stable' },
    { what: 'console', text: 'new null: sendrecv → null' },
    { what: 'console', text: 'negotiated 0: sendrecv → sendonly' },
    { what: 'console', text: 'agreed 0: inactive → inactive' },
    { what: 'console', text: 'stopped' },
  ],
};
