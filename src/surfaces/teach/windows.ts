/** The class's window and the teacher's: each tells the other where the lesson is, in this browser alone. */

/** Where the lesson is; `null` outside of one. */
export type LessonMoment = { lesson: string; step: number; answered: boolean } | null;

/** What the teacher's window asks for: a step, a place, or to be told where the lesson is. */
export type WindowOrder = { by: 1 | -1 } | { to: number } | { ask: true };

const CHANNEL = 'klynge-vis';

type Message = { moment: LessonMoment } | { order: WindowOrder };

/** Joins the two windows; in a browser that cannot, each goes by itself. */
export function joinWindows() {
  const channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel(CHANNEL) : undefined;
  const on = (hear: (message: Message) => void) => {
    const listen = ({ data }: MessageEvent<Message>) => {
      if (typeof data === 'object' && data !== null) hear(data);
    };
    channel?.addEventListener('message', listen);
    return () => channel?.removeEventListener('message', listen);
  };
  return {
    /** The class's window says where it is. */
    tell: (moment: LessonMoment) => channel?.postMessage({ moment } satisfies Message),
    /** The class's window hears orders. */
    listen: (obey: (order: WindowOrder) => void) =>
      on((message) => 'order' in message && obey(message.order)),
    /** The teacher's window asks for something. */
    order: (order: WindowOrder) => channel?.postMessage({ order } satisfies Message),
    /** The teacher's window hears where the class is. */
    follow: (hear: (moment: LessonMoment) => void) =>
      on((message) => 'moment' in message && hear(message.moment)),
  };
}
