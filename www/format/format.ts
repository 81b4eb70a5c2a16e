// Figures, dates and periods in the reader's language, through Intl alone.
export { change, type Direction, direction, points, relativeChange } from './change.js';
export {
  bucket,
  date,
  type Grain,
  isoWeek,
  parseDay,
  period,
  shortBucket,
  weekday,
  weekdayDate,
} from './dates.js';
export { days, duration, years } from './durations.js';
export { difference, type FigureStyle, figure, headline, type Unit } from './figure.js';
export {
  count,
  type Figure,
  factor,
  type Length,
  money,
  NO_FIGURE,
  number,
  percent,
  wholeMoney,
} from './numbers.js';
