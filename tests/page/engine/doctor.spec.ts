// What the client tells beside figures: what a reading costs, what a file changed, what is kept.

import { expect, open, test } from '../fixtures.ts';

const JANUARY = 'order_id,date,total\n1,2026-01-05,50.00\n2,2026-01-31,20.00\n';
/** Order 2 once more, dearer. */
const FEBRUARY = 'order_id,date,total\n2,2026-01-31,25.00\n3,2026-02-10,15.00\n';
/** 3.734 with a decimal point, 3734 with thousands. */
const SALES = 'order_id;date;total\nB1;2026-03-01;1.234\nB2;2026-03-02;2.500\n';

test.beforeEach(async ({ page, watch }) => {
  await open(page, watch, 'engine/');
  await page.evaluate(async () => {
    window.shop = await window.ShopClient.start();
  });
});

test('weighs the open guesses of a file as it is added', async ({ page }) => {
  const values = await page.evaluate(async (text) => {
    const { guesses } = await window.shop.add(new File([text], 'sales.csv'));
    const effect = guesses.find(({ ambiguous }) => ambiguous)?.effect;
    const revenue = ({ figures }: { figures: { kpi: string; value?: unknown }[] }) =>
      figures.find(({ kpi }) => kpi === 'revenue')?.value;
    return effect ? [revenue(effect.now), revenue(effect.then)] : [];
  }, SALES);
  expect(values.sort()).toEqual(['3.734', '3734']);
});

test('weighs other options without changing the shop', async ({ page }) => {
  const seen = await page.evaluate(async (text) => {
    const file = new File([text], 'sales.csv');
    const weighed = await window.shop.weigh(file, { decimal_mark: ',' }, { decimal_mark: '.' });
    const files = await window.shop.files();
    const value = (figures: { kpi: string; value?: unknown }[]) =>
      figures.find(({ kpi }) => kpi === 'revenue')?.value;
    const { now, then } = weighed.effect;
    return {
      now: value(now.figures),
      other: value(then.figures),
      whole: weighed.whole,
      bytes: weighed.bytes === file.size,
      files: files.length,
    };
  }, SALES);
  expect(seen).toEqual({ now: '3.734', other: '3734', whole: true, bytes: true, files: 0 });
});

test('says when a file changes figures seen before, and lists the orders', async ({ page }) => {
  const seen = await page.evaluate(
    async ([january, february]) => {
      const told: string[] = [];
      window.shop.onRestatement = ({ file, cause, changes }) => {
        const revenue = changes.find(({ kpi }) => kpi === 'revenue');
        told.push(`${file} ${cause} ${revenue?.from} ${revenue?.before} ${revenue?.after}`);
      };
      await window.shop.add(new File([january ?? ''], 'january.csv'));
      const { id } = await window.shop.add(new File([february ?? ''], 'february.csv'));
      const repeats = await window.shop.repeats(id);
      await window.shop.remove(id);
      return { told, orders: repeats.map(({ order, why }) => `${order} ${why}`) };
    },
    [JANUARY, FEBRUARY],
  );
  // January: 50 + 20 = 70, with order 2 dearer 50 + 25 = 75.
  expect(seen.told).toEqual([
    'february.csv added 2026-01-01 70 75',
    'february.csv removed 2026-01-01 75 70',
  ]);
  expect(seen.orders).toEqual(['2 exported']);
});

test('says of files that came together once what they changed', async ({ page }) => {
  const told = await page.evaluate(
    async ([january, february]) => {
      const told: string[] = [];
      const heard = new Promise<void>((done) => {
        window.shop.onRestatement = ({ file, changes }) => {
          const revenue = changes.find(({ kpi }) => kpi === 'revenue');
          told.push(`${file} ${revenue?.before} ${revenue?.after}`);
          done();
        };
      });
      const file = (text: string, name: string) => new File([text], name);
      await window.shop.add(file(january ?? '', 'january.csv'));
      await window.shop.add(file(february ?? '', 'february.csv'), {}, { isFollowed: true });
      // Order 1 once more, at 80 instead of 50.
      const again = 'order_id,date,total\n1,2026-01-05,80.00\n4,2026-03-01,1.00\n';
      await window.shop.add(file(again, 'march.csv'));
      await heard;
      return told;
    },
    [JANUARY, FEBRUARY],
  );
  // January: 50 + 20 = 70, then 80 + 25 = 105.
  expect(told).toEqual(['february.csv, march.csv 70 105']);
});

test('keeps what was said as a recipe, and takes it again', async ({ page }) => {
  const seen = await page.evaluate(async () => {
    const text = 'order_id,date,Sum\n1,2026-01-05,50.00\n';
    const said = { columns: { Sum: ['orders.total'] } };
    await window.shop.add(new File([text], 'january.csv'), said);
    await window.shop.keep({ role: 'sales' });
    const saved = JSON.stringify(await window.shop.recipe());
    window.shop.close();
    window.shop = await window.ShopClient.start();
    const answer = await window.shop.useRecipe(saved);
    const next = await window.shop.add(new File([text.replace('50', '60')], 'february.csv'));
    const newer = await window.shop.useRecipe('{"version":99}');
    return {
      role: 'used' in answer ? (answer.used.page?.['role'] ?? null) : null,
      columns: next.recipe?.columns,
      newer: 'newer' in newer,
    };
  });
  expect(seen).toEqual({ role: 'sales', columns: { Sum: ['orders.total'] }, newer: true });
});
