import { ALERT_RULES } from './own/alert_rules.js';
import { OWN_KPIS } from './own/kpis.js';
import { TARGETS } from './own/targets.js';
import { TILES } from './own/tiles.js';

/** What the reader makes their own: cards, KPIs, targets, alerts. Fetched after the first look. */
export const OWN = { ...TILES, ...TARGETS, ...ALERT_RULES, ...OWN_KPIS };

/** The key of one of these texts. */
export type OwnKey = keyof typeof OWN;
