// uDSV with plain JavaScript.

import { remote } from '../plain/remote.ts';

export default remote(new Worker(new URL('./udsv_worker.ts', import.meta.url), { type: 'module' }));
