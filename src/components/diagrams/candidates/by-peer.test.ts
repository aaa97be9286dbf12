import { describe, expect, it } from 'vitest';
import { candidatesFold } from '../../../lib/views/candidates.ts';
import { foldPrefix } from '../../../lib/views/fold.ts';
import { call, construct, fired, traceOf } from '../../../../tests/support/micro-trace.ts';
import { byPeer } from './by-peer.ts';

const candidate = {
  candidate: 'candidate:1 1 udp 2113937151 0b1e.local 50123 typ host generation 0 ufrag aaXf',
  sdpMid: '0',
};

describe('byPeer', () => {
  it('is empty while nobody has a candidate', () => {
    expect(byPeer(foldPrefix(candidatesFold, traceOf(construct('A', 'pc1'))))).toEqual([]);
  });

  it('tells apart what a peer gathered and what it was given', () => {
    const view = foldPrefix(
      candidatesFold,
      traceOf(
        construct('A', 'pc1'),
        construct('B', 'pc2'),
        fired('A', 'pc1', 'icecandidate', { candidate }),
        call('B', 'pc2', 'c1', 'addIceCandidate', [candidate]),
        fired('A', 'pc1', 'icecandidate', { candidate: null }),
      ),
    );
    const [a, b] = byPeer(view);
    expect(a?.local.candidates).toMatchObject([{ address: '0b1e.local', deliveredAt: 3 }]);
    expect(a?.local.ends).toMatchObject([{ form: 'null', at: 4 }]);
    expect(a?.remote.candidates).toEqual([]);
    expect(b?.remote.candidates).toMatchObject([{ candidateType: 'host', source: 'call' }]);
  });
});
