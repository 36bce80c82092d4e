/** Lights a target in a scene. A module of its own, as it is fetched with the first light. */
export { pointAt as default } from '../../model/scene/target.ts';
