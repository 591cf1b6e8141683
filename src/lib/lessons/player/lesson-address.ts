import * as v from 'valibot';
import { deflateText, inflateText } from '$lib/session/compressed-text';

/** What a link into a lesson holds. */
export interface LessonAddress {
	/** Id of the step; null is the first one. */
	readonly step: string | null;
	/** What differs in the experiment from the step's own state. */
	readonly change: Readonly<Record<string, unknown>>;
	/** True while the lesson is shown to a room. */
	readonly present: boolean;
}

/** What stands after `#` in a link that leads to where the learner was. */
export const goOnMark = 'go-on';

/** What came of reading an address: a place, nothing at all, where the learner was, or the reason why it could not be read. */
export type LessonReading =
	| { readonly kind: 'empty' }
	| { readonly kind: 'go-on' }
	| { readonly kind: 'place'; readonly place: LessonAddress }
	| { readonly kind: 'garbage' }
	| { readonly kind: 'newer'; readonly version: number };

/** Version of the address format; a link with a greater one is told apart, not guessed at. */
const addressVersion = 1;

/** Longest packed state that a link holds, in characters; some programs cut longer addresses. */
export const packedLimit = 6_000;

const schema = v.object({
	step: v.optional(v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), v.maxLength(100))),
	present: v.optional(v.literal('1')),
	s: v.optional(v.pipe(v.string(), v.maxLength(packedLimit)))
});
const changes = v.pipe(
	v.unknown(),
	v.check((value) => !Array.isArray(value)),
	v.record(v.string(), v.unknown())
);

/**
 * Writes a place as the part of an address after `#`, and says whether the whole state went in:
 * one that is too long for a link stays out.
 */
export async function writeLessonAddress(
	place: LessonAddress
): Promise<{ hash: string; isWhole: boolean }> {
	const out = new URLSearchParams({ v: String(addressVersion) });
	if (place.step !== null) out.set('step', place.step);
	if (place.present) out.set('present', '1');
	if (Object.keys(place.change).length === 0) return { hash: out.toString(), isWhole: true };
	const packed = await deflateText(JSON.stringify(place.change));
	const isWhole = packed.length <= packedLimit;
	if (isWhole) out.set('s', packed);
	return { hash: out.toString(), isWhole };
}

/** Reads the part of an address after `#`; never throws, whatever it holds. */
export async function readLessonAddress(hash: string): Promise<LessonReading> {
	const body = hash.replace(/^#/, '');
	if (body === goOnMark) return { kind: 'go-on' };
	// The link that skips to the content leaves its own mark.
	if (body === '' || !body.includes('=')) return { kind: 'empty' };
	const entries = new URLSearchParams(body);
	const version = entries.get('v');
	if (version === null || !/^\d{1,6}$/.test(version)) return { kind: 'garbage' };
	if (Number(version) > addressVersion) return { kind: 'newer', version: Number(version) };
	const parsed = v.safeParse(schema, Object.fromEntries(entries));
	if (!parsed.success) return { kind: 'garbage' };
	const { step = null, present, s } = parsed.output;
	const change = s === undefined ? {} : await unpack(s);
	if (change === null) return { kind: 'garbage' };
	return { kind: 'place', place: { step, change, present: present === '1' } };
}

async function unpack(packed: string): Promise<Record<string, unknown> | null> {
	const text = await inflateText(packed);
	if (text === null) return null;
	try {
		const parsed = v.safeParse(changes, JSON.parse(text));
		return parsed.success ? parsed.output : null;
	} catch (error) {
		if (error instanceof SyntaxError) return null;
		throw error;
	}
}
