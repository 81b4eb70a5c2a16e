// The report about visits in plain JavaScript.

import { share, TRAFFIC_COLUMNS, type TrafficAnswer } from '../question.ts';
import { positions } from './shop.ts';

/** Sums of an export of traffic, row by row from cells. */
export class Traffic {
  private readonly answer = { sessions: 0, engaged: 0, purchases: 0 };
  private readonly channels = new Map<string, number>();
  private readonly months = new Map<string, number>();
  private at: Record<keyof typeof TRAFFIC_COLUMNS, number> | undefined;

  /** Takes a row; the first is the header. */
  addRow(cells: readonly string[]): void {
    const at = this.at;
    if (!at) {
      this.at = positions(TRAFFIC_COLUMNS, cells);
      return;
    }
    const sessions = Number(cells[at.sessions]);
    this.answer.sessions += sessions;
    this.answer.engaged += Number(cells[at.engaged]);
    this.answer.purchases += Number(cells[at.purchases]);
    add(this.channels, cells[at.channel] as string, sessions);
    add(this.months, (cells[at.date] as string).slice(0, 6), sessions);
  }

  report(): TrafficAnswer {
    const { sessions, engaged, purchases } = this.answer;
    return {
      sessions,
      engagedRate: share(engaged, sessions),
      purchases,
      channels: Object.fromEntries(this.channels),
      months: Object.fromEntries(
        [...this.months].map(([month, sum]) => [`${month.slice(0, 4)}-${month.slice(4)}`, sum]),
      ),
    };
  }
}

function add(sums: Map<string, number>, name: string, value: number): void {
  sums.set(name, (sums.get(name) ?? 0) + value);
}
