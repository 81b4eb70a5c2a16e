// Begins: the words and the page itself are fetched side by side.
import { loadWords } from './locales/load.js';
import { localeOf, readView } from './state/view.js';

void loadWords(localeOf(readView(location.hash)));
void import('./page.js');
