-- The expected answers of tests/engine/comparisons.rs, worked out by SQLite (3.38 or later), which
-- knows nothing of the engine. Tables, all columns text, as in the files beside this one:
--   orders (order_id, date, total)                      orders.csv
--   questions (period_from, period_to, compare, fiscal_month, grain)   answers.csv, first columns
-- `compare`: previous, year, weekdays, or the own period as 2022-05-10..2022-06-20.
WITH RECURSIVE
-- Summer time in Amsterdam: from the last Sunday of March to that of October, each at 01:00 UTC.
at (cents, utc, summer, winter) AS (
  SELECT CAST(ROUND(total * 100) AS INTEGER), DATETIME(date),
    DATETIME(STRFTIME('%Y-03-31', date), '-' || STRFTIME('%w', STRFTIME('%Y-03-31', date)) || ' days', '+1 hour'),
    DATETIME(STRFTIME('%Y-10-31', date), '-' || STRFTIME('%w', STRFTIME('%Y-10-31', date)) || ' days', '+1 hour')
  FROM orders
),
sold (day, cents) AS (
  SELECT DATE(utc, IIF(utc >= summer AND utc < winter, '+2 hours', '+1 hour')), cents FROM at
),
data (first, last) AS (SELECT MIN(day), MAX(day) FROM sold),
asked (id, a, b, compare, fiscal, grain, into_quarter, into_year) AS (
  SELECT rowid, period_from, period_to, compare, fiscal_month, grain,
    (STRFTIME('%m', period_from) + 12 - fiscal_month) % 3,
    (STRFTIME('%m', period_from) + 12 - fiscal_month) % 12
  FROM questions
),
-- How many months a whole month, quarter or year has; 0 for any other period.
whole AS (
  SELECT *, CASE
    WHEN STRFTIME('%d', a) <> '01' THEN 0
    WHEN b = DATE(a, '+1 month', '-1 day') THEN 1
    WHEN into_quarter = 0 AND b = DATE(a, '+3 months', '-1 day') THEN 3
    WHEN into_year = 0 AND b = DATE(a, '+1 year', '-1 day') THEN 12
    ELSE 0 END AS months
  FROM asked
),
partner AS (
  SELECT *,
    CASE
      WHEN compare = 'weekdays' THEN DATE(a, '-364 days')
      -- SQLite makes 1 March of the 29th a year before; it is to be the 28th.
      WHEN compare = 'year' THEN DATE(a, IIF(STRFTIME('%m-%d', a) = '02-29', '-1 day', '+0 days'), '-1 year')
      WHEN compare = 'previous' AND months > 0 THEN DATE(a, '-' || months || ' months')
      WHEN compare = 'previous' THEN DATE(a, '-' || (JULIANDAY(b) - JULIANDAY(a) + 1) || ' days')
      ELSE SUBSTR(compare, 1, 10)
    END AS c,
    CASE
      WHEN compare = 'weekdays' THEN DATE(b, '-364 days')
      -- Whole months stay whole: all of February 2024 for that of 2025.
      WHEN compare = 'year' AND STRFTIME('%d', a) = '01' AND STRFTIME('%d', DATE(b, '+1 day')) = '01'
        THEN DATE(b, '+1 day', '-1 year', '-1 day')
      WHEN compare = 'year' THEN DATE(b, IIF(STRFTIME('%m-%d', b) = '02-29', '-1 day', '+0 days'), '-1 year')
      WHEN compare = 'previous' THEN DATE(a, '-1 day')
      ELSE SUBSTR(compare, 13)
    END AS d
  FROM whole
),
-- What the data cover of the period, and the days that go with that of its partner.
taken AS (
  SELECT *, MAX(a, first) AS now_a, MIN(b, last) AS now_b FROM partner, data
),
like AS (
  SELECT *,
    DATE(c, '+' || (JULIANDAY(now_a) - JULIANDAY(a)) || ' days') AS like_c,
    IIF(now_b = b, d, MIN(d, DATE(c, '+' || (JULIANDAY(now_b) - JULIANDAY(a)) || ' days'))) AS like_d
  FROM taken
),
sums AS (
  SELECT *,
    (SELECT COUNT(*) FROM sold WHERE day BETWEEN now_a AND now_b) AS n,
    (SELECT COALESCE(SUM(cents), 0) FROM sold WHERE day BETWEEN now_a AND now_b) AS s,
    like_c <= like_d AND like_c <= last AND like_d >= first AS is_then,
    like_c >= first AND like_d <= last AS is_fair,
    (SELECT COUNT(*) FROM sold WHERE day BETWEEN like_c AND like_d) AS n_then,
    (SELECT COALESCE(SUM(cents), 0) FROM sold WHERE day BETWEEN like_c AND like_d) AS s_then
  FROM like
),
-- The buckets of both periods, cut to them.
ends (id, side, grain, fiscal, bucket, stop) AS (
  SELECT id, 'now', grain, fiscal, a, b FROM partner WHERE grain <> ''
  UNION ALL SELECT id, 'then', grain, fiscal, c, d FROM partner WHERE grain <> ''
),
buckets (id, side, grain, fiscal, bucket, whole_end, stop) AS (
  SELECT id, side, grain, fiscal, bucket, CASE grain
    WHEN 'day' THEN bucket
    WHEN 'week' THEN DATE(bucket, 'weekday 0')
    WHEN 'month' THEN DATE(bucket, 'start of month', '+1 month', '-1 day')
    WHEN 'quarter' THEN DATE(bucket, 'start of month', '+' || (3 - (STRFTIME('%m', bucket) + 12 - fiscal) % 3) || ' months', '-1 day')
    ELSE DATE(bucket, 'start of month', '+' || (12 - (STRFTIME('%m', bucket) + 12 - fiscal) % 12) || ' months', '-1 day')
  END, stop FROM ends
  UNION ALL
  SELECT id, side, grain, fiscal, DATE(whole_end, '+1 day'), CASE grain
    WHEN 'day' THEN DATE(whole_end, '+1 day')
    WHEN 'week' THEN DATE(whole_end, '+7 days')
    WHEN 'month' THEN DATE(whole_end, '+1 day', '+1 month', '-1 day')
    WHEN 'quarter' THEN DATE(whole_end, '+1 day', '+3 months', '-1 day')
    ELSE DATE(whole_end, '+1 day', '+1 year', '-1 day')
  END, stop FROM buckets WHERE whole_end < stop
),
points AS (
  SELECT buckets.*, MIN(whole_end, stop) AS bucket_end,
    -- Only a first bucket can begin late; the others follow a whole one.
    NOT (CASE grain
      WHEN 'day' THEN 1
      WHEN 'week' THEN STRFTIME('%w', bucket) = '1'
      WHEN 'month' THEN STRFTIME('%d', bucket) = '01'
      WHEN 'quarter' THEN STRFTIME('%d', bucket) = '01' AND (STRFTIME('%m', bucket) + 12 - fiscal) % 3 = 0
      ELSE STRFTIME('%d', bucket) = '01' AND (STRFTIME('%m', bucket) + 12 - fiscal) % 12 = 0
    END) OR whole_end > stop AS is_cut
  FROM buckets
),
said AS (
  SELECT id, side, bucket || '=' || IIF(bucket > last OR bucket_end < first, '-', PRINTF('%.2f',
      (SELECT COALESCE(SUM(cents), 0) FROM sold WHERE day BETWEEN bucket AND bucket_end) / 100.0))
    || IIF(is_cut OR bucket < first OR bucket_end > last, '~', '') AS text, bucket
  FROM points, data
),
series AS (
  SELECT id, side, GROUP_CONCAT(text, ' ') AS text
  FROM (SELECT * FROM said ORDER BY id, side, bucket) GROUP BY id, side
)
SELECT a AS period_from, b AS period_to, compare, fiscal AS fiscal_month, grain,
  c AS compared_from, d AS compared_to,
  IIF(a < first OR b > last, 'yes', 'no') AS partial,
  n AS orders, PRINTF('%.2f', s / 100.0) AS revenue,
  IIF(is_then, n_then, '-') AS orders_then, IIF(is_then, PRINTF('%.2f', s_then / 100.0), '-') AS revenue_then,
  IIF(is_then AND is_fair AND s_then <> 0, PRINTF('%.6f', (s - s_then) * 1.0 / s_then), '-') AS change,
  COALESCE((SELECT text FROM series WHERE series.id = sums.id AND side = 'now'), '') AS series,
  COALESCE((SELECT text FROM series WHERE series.id = sums.id AND side = 'then'), '') AS series_then
FROM sums ORDER BY id
