/** What a figure is measured in; it chooses the format. The engine's own names. */
export type Unit =
  /** An amount in `currency`; decimal string. */
  | 'money'
  /** A fraction of one: 0.25 is 25 %. */
  | 'ratio'
  /** A difference of two ratios: 0.01 is one percentage point. */
  | 'points'
  /** A number of things. */
  | 'count'
  /** A factor. */
  | 'factor'
  /** Points on a scale of its own: -100 to 100. */
  | 'score'
  | 'seconds'
  | 'days'
  | 'years';
