// @ts-nocheck -- programs of pages, untyped as those are
import { calls } from './calls.js';
import { collection } from './collection.js';
import { construction } from './construction.js';
import { identity } from './identity.js';
import { order } from './order.js';
import { patches } from './patches.js';
import { promises } from './promises.js';
import { reflection } from './reflection.js';

export const topics = {
  identity,
  reflection,
  construction,
  calls,
  promises,
  order,
  patches,
  collection,
};
