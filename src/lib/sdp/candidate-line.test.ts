import { describe, expect, it } from 'vitest';
import { parseCandidateLine } from './candidate-line.ts';

describe('a candidate-attribute line', () => {
  it('is read in all its parts', () => {
    expect(
      parseCandidateLine(
        'candidate:842163049 1 udp 1677729535 203.0.113.7 46154 typ srflx raddr 10.0.0.5 rport 46155 generation 0 ufrag 7sXL network-id 1',
      ),
    ).toEqual({
      foundation: '842163049',
      component: 1,
      protocol: 'udp',
      priority: 1677729535,
      address: '203.0.113.7',
      port: 46154,
      type: 'srflx',
      relatedAddress: '10.0.0.5',
      relatedPort: 46155,
      tcpType: null,
      usernameFragment: '7sXL',
    });
  });

  it('is read as Firefox writes it, protocol in capitals and no extensions', () => {
    expect(
      parseCandidateLine('candidate:0 1 UDP 2122252543 b3f2a6e0-0d5c.local 50123 typ host'),
    ).toMatchObject({
      protocol: 'udp',
      address: 'b3f2a6e0-0d5c.local',
      type: 'host',
      usernameFragment: null,
    });
  });

  it('is read with a TCP type, as it stands in a description', () => {
    expect(
      parseCandidateLine('a=candidate:1 1 tcp 1518 2001:db8::1 9 typ host tcptype active\r\n'),
    ).toMatchObject({ address: '2001:db8::1', port: 9, tcpType: 'active' });
  });

  it.each([
    ['the empty line, which means end-of-candidates', ''],
    ['another attribute', 'a=ice-ufrag:7sXL'],
    ['a line that was cut off', 'candidate:1 1 udp 2122'],
    ['an unknown type', 'candidate:1 1 udp 2122 192.0.2.2 5000 typ other'],
    ['a port that is none', 'candidate:1 1 udp 2122 192.0.2.2 65536 typ host'],
    ['a number in another notation', 'candidate:1 1 udp 0x10 192.0.2.2 5000 typ host'],
    ['a priority beyond 32 bits', 'candidate:1 1 udp 4294967296 192.0.2.2 5000 typ host'],
    ['no foundation', 'candidate: 1 udp 2122 192.0.2.2 5000 typ host'],
  ])('is refused where it is %s', (_, line) => {
    expect(parseCandidateLine(line)).toBeNull();
  });
});
