import { listShipped } from '$lib/labs/models/read-shipped.server';
import { lessons } from '$lib/lessons/catalog';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = () => ({
	shipped: listShipped(),
	hasLessons: lessons.length > 0
});
