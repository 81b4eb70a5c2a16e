// Arquero.

import { remote } from '../plain/remote.ts';

export default remote(
  new Worker(new URL('./arquero_worker.ts', import.meta.url), { type: 'module' }),
);
