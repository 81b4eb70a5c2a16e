// The roof: the file as one piece of memory, and nothing done with it.

import type { Contestant } from '../question.ts';

const contestant: Contestant = {
  start: async () => {},
  load: async (file) => {
    await file.arrayBuffer();
    return null;
  },
};

export default contestant;
