import { expect, it } from 'vitest';

import { withPolicyFirst } from '../../scripts/integrations/policy-first.mjs';

const policy = `<meta http-equiv="content-security-policy" content="default-src 'self'">`;

it('moves the policy before every script and style sheet', () => {
  const html = `<head><meta charset="utf-8"><script src="/a.js"></script>${policy}<title>$&</title></head>`;
  expect(withPolicyFirst(html)).toBe(
    `<head><meta charset="utf-8">${policy}<script src="/a.js"></script><title>$&</title></head>`,
  );
});

it('leaves a page without a policy as it is', () => {
  const html = '<head><meta charset="utf-8"></head>';
  expect(withPolicyFirst(html)).toBe(html);
});
