export { tellStory } from './tell';
export type { Story, Told } from './story';
