import type { ShopState } from './shop.js';

/** The demo shop's exports, which lie beside the page; none if they cannot be had, which `shop` says. */
export async function demoFiles(shop: ShopState): Promise<File[]> {
  try {
    const folder = new URL('demo/', document.baseURI);
    const names = (await fetched(new URL('files.json', folder)).then((list) =>
      list.json(),
    )) as string[];
    return await Promise.all(
      names.map(async (name) => {
        const body = await fetched(new URL(name, folder));
        return new File([await body.blob()], name, { type: 'text/csv' });
      }),
    );
  } catch {
    shop.complain('demo_failed');
    return [];
  }
}

async function fetched(address: URL): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address.pathname}: ${response.status}`);
  return response;
}
