import type { Entity } from './entry';

/**
 * Who a pronoun could mean. A pronoun is clear when, in the nearest sentence that holds anyone it
 * could mean (this one or the one before), there is nobody else it could mean.
 */
export class Candidates {
	#here = new Set<Entity>();
	#before = new Set<Entity>();
	/** Those spoken of as several: three snails. */
	readonly #several = new Set<Entity>();
	/** Who the Japanese sentences are about, and may leave unsaid. */
	#topic: Entity | null = null;
	#topicAge = 0;

	/** Says that an entity has been spoken of. */
	mention(entity: Entity): void {
		this.#here.add(entity);
	}

	/** Says that several of an entity's kind have been spoken of. */
	mentionSeveral(entity: Entity): void {
		this.#here.add(entity);
		this.#several.add(entity);
	}

	/** Begins another sentence. */
	endSentence(): void {
		this.#before = this.#here;
		this.#here = new Set();
		this.#topicAge++;
	}

	/** True when the pronoun of this entity can mean nobody else. */
	isClear(entity: Entity): boolean {
		const rivals = (mentioned: ReadonlySet<Entity>) =>
			[...mentioned].filter(
				(other) =>
					other.pronoun === entity.pronoun && (other === entity || !this.#several.has(other))
			);
		const nearest = [this.#here, this.#before].map(rivals).find((found) => found.length > 0);
		return nearest?.length === 1 && nearest[0] === entity;
	}

	/** True when "they" can mean only these: all came up in this sentence or the one before, and no one else did. */
	areClear(entities: readonly Entity[]): boolean {
		const mentioned = new Set([...this.#before, ...this.#here]);
		const rivals = [...mentioned].filter(isAnimate);
		return (
			entities.every((entity) => mentioned.has(entity)) &&
			rivals.every((rival) => entities.includes(rival))
		);
	}

	/** True when "they" can mean only several of this kind: no others and no two people came up lately. */
	isClearAsSeveral(entity: Entity): boolean {
		const mentioned = [...new Set([...this.#before, ...this.#here])];
		const several = mentioned.filter((other) => this.#several.has(other));
		return several.length === 1 && several[0] === entity && mentioned.filter(isAnimate).length < 2;
	}

	/** True while this entity is the topic of the sentence before, and nobody else has come up since. */
	isTopic(entity: Entity): boolean {
		const people = [...this.#before, ...this.#here].filter(isAnimate);
		return (
			this.#topic === entity && this.#topicAge <= 1 && people.every((other) => other === entity)
		);
	}

	setTopic(entity: Entity): void {
		this.#topic = entity;
		this.#topicAge = 0;
	}
}

function isAnimate({ pronoun }: Entity): boolean {
	return pronoun === 'she' || pronoun === 'he';
}
