// The built folder on a host: at any path, with the host's headers and without any.

import { expect, open, test } from './fixtures.ts';

for (const address of ['./', 'shop/kpi/', 'bare/']) {
  test(`opens at ${address}`, async ({ page, watch }) => {
    await open(page, watch, address);
    await expect(page).toHaveTitle(/Shop KPI/);
    const policy = page.locator('meta[http-equiv="Content-Security-Policy"]');
    await expect(policy).toHaveAttribute('content', /default-src 'none'.*connect-src 'self'/);
  });
}

test('sends the headers, and the right types', async ({ request, baseURL }) => {
  const page = await request.get(baseURL ?? '');
  expect(page.headers()).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': expect.stringMatching(/default-src 'none'.*frame-ancestors 'none'/),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'permissions-policy': expect.stringContaining('camera=()'),
  });
  for (const nothing of ['missing.js', '..%2fCargo.toml', '%2e%2e/%2e%2e/Cargo.toml']) {
    const response = await request.get(`${baseURL}${nothing}`);
    expect(response.status(), nothing).toBe(404);
    expect(response.headers()['x-content-type-options']).toBe('nosniff');
  }
});

test('runs no code from text and opens no window', async ({ page, watch, baseURL }) => {
  await open(page, watch);
  // A request that went out would be another fault.
  watch.provoke(/^(breach of the policy|console|error): /);
  const other = (baseURL ?? '').replace('localhost', '127.0.0.1');
  const outcomes = await page.evaluate(async (url) => {
    const attempt = (action: () => unknown) => {
      try {
        return action() === null ? 'refused' : 'done';
      } catch {
        return 'refused';
      }
    };
    const script = document.createElement('script');
    return {
      html: attempt(() => {
        document.body.innerHTML = '<b>text</b>';
      }),
      script: attempt(() => {
        script.text = 'window.ran = true';
      }),
      // In a task of its own: the debugger's own evaluations are free of the policy.
      code: await new Promise((resolve) => {
        setTimeout(() => resolve(attempt(() => Reflect.construct(Function, ['return 1']))));
      }),
      window: attempt(() => window.open(url)),
    };
  }, other);
  expect(outcomes).toEqual({
    html: 'refused',
    script: 'refused',
    code: 'refused',
    window: 'refused',
  });
});
