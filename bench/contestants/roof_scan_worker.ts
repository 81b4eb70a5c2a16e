import { serve } from '../plain/remote.ts';
import { SCAN_BYTES, scanner } from '../scan.ts';

const scan = scanner();

serve({
  start: async () => {},
  load: async (file) => {
    const chunks = file.stream().getReader();
    let found = 0;
    for (let chunk = await chunks.read(); !chunk.done; chunk = await chunks.read()) {
      for (let at = 0; at < chunk.value.length; at += SCAN_BYTES) {
        found += scan(chunk.value.subarray(at, at + SCAN_BYTES));
      }
    }
    if (found < file.size / 1000) throw new Error(`only ${found} delimiters`);
    return null;
  },
});
