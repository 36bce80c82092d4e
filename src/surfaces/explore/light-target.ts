/** Lights a target in a scene. A module of its own, as it is fetched with the first light. */
export { lightTarget as default } from '../../model/scene/target.ts';
