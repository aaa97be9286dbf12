/** Tabs that come, go, freeze and are killed at any moment, over a channel that repeats and reorders. */
import { describe, expect, it } from 'vitest';
import {
  randomFrom,
  World,
  type SimulatedTab,
  type Weather,
} from '../../../../tests/support/room-world.ts';

const FAIR: Weather = { delayMs: 8, duplicate: 0, reorder: false };
const FOUL: Weather = { delayMs: 60, duplicate: 0.3, reorder: true };

/** Long enough for a silent tab to be noticed, twice. */
const QUIET_MS = 20_000;

function describeTabs(tabs: readonly SimulatedTab[]): string {
  return JSON.stringify(
    tabs.map(({ id, state: { phase, own, keeps, lost, session, parting }, open }) => ({
      id,
      phase,
      own,
      keeps,
      lost,
      session: session?.id,
      parting,
      open: open?.id,
    })),
    null,
    1,
  );
}

/** After a quiet time, all who are there agree about everything. */
function expectClarity(world: World): void {
  const { alive } = world;
  const told = describeTabs(alive);
  const seated = alive.filter(({ state }) => state.own.seat !== null);
  const seats = seated.map(({ state }) => state.own.seat);
  expect(new Set(seats).size, told).toBe(seats.length);
  for (const tab of alive) {
    expect(tab.state.phase, told).toBe(tab.state.own.seat === null ? 'full' : 'seated');
    if (tab.state.own.seat === null) expect(tab.open, told).toBeNull();
  }
  const [a, b] = seated;
  if (a === undefined || b === undefined) {
    // Whoever is alone knows it.
    if (a?.state.session) expect(a.state.parting, told).not.toBeNull();
    return;
  }
  const bothWant = a.state.keeps && b.state.keeps;
  if (!bothWant) return;
  expect(a.open?.id, told).toBeDefined();
  expect(b.open?.id, told).toBe(a.open?.id);
  expect([a.open?.partner, b.open?.partner], told).toEqual([b.id, a.id]);
  expect(new Set([a.open?.role, b.open?.role]).size, told).toBe(2);
  expect([a.state.parting, b.state.parting], told).toEqual([null, null]);
}

/** Everybody who stands asks for a seat, one after the other, as long as there is one. */
function seatAll(world: World): void {
  for (const tab of world.alive) {
    if (tab.state.phase !== 'full') continue;
    world.give(tab, { type: 'take', at: 2e6 + world.now });
    world.run(3_000);
  }
  world.run(QUIET_MS);
  const seated = world.alive.filter(({ state }) => state.own.seat !== null).length;
  expect(seated, describeTabs(world.alive)).toBe(Math.min(2, world.alive.length));
}

describe('two tabs', () => {
  it('that enter at any distance in time are connected soon after the second one', () => {
    for (let distance = 0; distance <= 400; distance += 1) {
      const world = new World(distance, FAIR);
      world.open();
      world.open(distance);
      world.run(distance + 600);
      expectClarity(world);
      expect(world.alive.every(({ open }) => open !== null)).toBe(true);
    }
  });

  it('that click in the same millisecond are connected, whatever the order of their messages', () => {
    for (let seed = 0; seed < 1_000; seed += 1) {
      const world = new World(seed, FOUL);
      world.open();
      world.open();
      world.run(QUIET_MS);
      expectClarity(world);
      expect(world.alive.every(({ open }) => open !== null)).toBe(true);
    }
  });

  it('come to a clear state when one is killed at any step, and to a connection when it is back', () => {
    for (const victim of [0, 1]) {
      for (let step = 1; step <= 24; step += 1) {
        const world = new World(step, FAIR);
        const tabs = [world.open(), world.open(100)];
        world.beforeStep = (tab) => {
          if (tab === tabs[victim] && world.steps >= step) world.kill(tab);
        };
        world.run(1_000);
        world.beforeStep = () => undefined;
        const killed = tabs[victim];
        if (killed?.alive === true) world.kill(killed);
        world.run(100);
        world.open();
        // Sooner than anybody could notice by silence alone.
        world.run(3_000);
        expect(world.alive.every(({ open }) => open !== null)).toBe(true);
        expectClarity(world);
      }
    }
  });
});

it('a third tab is turned away, and may sit down when there is a seat', () => {
  for (let seed = 0; seed < 200; seed += 1) {
    const world = new World(seed, FAIR);
    const [a, , third] = [world.open(), world.open(300), world.open(900)];
    world.run(3_000);
    expect(third.state.phase).toBe('full');
    expectClarity(world);
    if (seed % 2 === 0) world.leave(a);
    else world.kill(a);
    world.run(10_000);
    // It does not push in: the tab that left may come back.
    expect(third.state.phase).toBe('full');
    world.give(third, { type: 'take', at: 2e6 });
    world.run(1_000);
    expect(third.open?.partner).toBe(world.alive[0]?.id);
    expectClarity(world);
  }
});

it('a crowd that enters in the same millisecond leaves two seated and the others told', () => {
  for (let seed = 0; seed < 300; seed += 1) {
    const world = new World(seed, seed % 2 === 0 ? FAIR : FOUL);
    const count = 3 + (seed % 4);
    for (let i = 0; i < count; i += 1) world.open();
    world.run(QUIET_MS);
    expectClarity(world);
    expect(world.alive.filter(({ open }) => open !== null)).toHaveLength(2);
  }
});

it('3,000 random schedules end connected or in a clear state', () => {
  for (let seed = 0; seed < 3_000; seed += 1) {
    const random = randomFrom(seed * 7919);
    const world = new World(seed, seed % 3 === 0 ? FOUL : FAIR);
    const pick = (): SimulatedTab | undefined =>
      world.alive[Math.floor(random() * world.alive.length)];
    world.open();
    world.open(random() * 500);
    const actions = 4 + Math.floor(random() * 10);
    for (let i = 0; i < actions; i += 1) {
      // Half of what happens, happens in the middle of something else.
      world.run(random() < 0.5 ? random() * 30 : random() * 9_000);
      const tab = pick();
      const chance = random();
      if (tab === undefined || (chance < 0.25 && world.alive.length < 4)) {
        world.open(random() * 50);
      } else if (chance < 0.4) world.kill(tab);
      else if (chance < 0.5) world.leave(tab);
      else if (chance < 0.65) {
        world.leave(tab);
        world.open(random() * 400);
      } else if (chance < 0.75) world.freeze(tab);
      else if (chance < 0.85) world.thaw(tab);
      else if (chance < 0.9 && tab.state.session) {
        world.give(tab, { type: 'lost', session: tab.state.session.id });
      } else if (chance < 0.95) world.give(tab, { type: 'hang-up' });
      else world.give(tab, { type: 'take', at: 2e6 + world.now });
    }
    for (const tab of world.alive) world.thaw(tab);
    world.run(QUIET_MS);
    expectClarity(world);
    seatAll(world);
    for (const tab of world.alive) {
      if (!tab.state.keeps) world.give(tab, { type: 'call' });
    }
    world.run(QUIET_MS);
    expectClarity(world);
  }
}, 60_000);
