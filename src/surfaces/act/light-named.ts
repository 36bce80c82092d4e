/** Those whom a caption names stand out. */
import type { Caption } from '../../model/acts/captions.ts';
import { changeActors } from '../../model/acts/kit/scene-changes.ts';
import type { Scene } from '../../model/scene/picture.ts';

/** The picture with those lit whom a caption names. */
export function lightNamed(scene: Scene, caption: Caption | null): Scene {
  return changeActors(scene, ({ id }) => (caption?.named.includes(id) ? { emphasis: 'lit' } : undefined));
}
