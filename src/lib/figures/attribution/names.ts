import type { Messages } from '$lib/i18n';
import type { Component } from '$lib/model/attribution/component';
import { formatNumber } from '$lib/views/format';

/** What a component is called, blocks and heads counted from 1. */
export function componentName(component: Component, t: Messages['attribution']['why']): string {
	const names = t.components;
	switch (component.kind) {
		case 'head':
			return names.head(`${component.layer + 1}.${component.head + 1}`);
		case 'mlp':
		case 'attentionBias':
		case 'mlpBias':
			return names[component.kind](String(component.layer + 1));
		case 'edit':
			return names.edit(placeName(component.hook, t));
		case 'embed':
		case 'position':
		case 'finalShift':
			return names[component.kind];
	}
}

function placeName(hook: string, { places }: Messages['attribution']['why']): string {
	const [, layer = '', name = ''] = /^blocks\.(\d+)\.(.*)$/.exec(hook) ?? [];
	return name in places ? places[name as keyof typeof places](String(Number(layer) + 1)) : hook;
}

/** A number with its sign in front, plus too; 0 has none. */
export function formatSigned(value: number): string {
	return (value > 0 ? '+' : '') + formatNumber(value);
}
