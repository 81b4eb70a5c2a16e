import type { ShopState } from './shop.js';

/** Loads the demo shop's exports, which lie beside the page, as if they had been dropped. */
export async function loadDemo(shop: ShopState): Promise<void> {
  try {
    const folder = new URL('demo/', document.baseURI);
    const names = (await fetched(new URL('files.json', folder)).then((list) =>
      list.json(),
    )) as string[];
    const files = await Promise.all(
      names.map(async (name) => {
        const body = await fetched(new URL(name, folder));
        return new File([await body.blob()], name, { type: 'text/csv' });
      }),
    );
    await shop.add(files);
  } catch {
    shop.complain('demo_failed');
  }
}

async function fetched(address: URL): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address.pathname}: ${response.status}`);
  return response;
}
