import { listShipped } from '$lib/labs/models/read-shipped.server';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = () => ({ shipped: listShipped() });
