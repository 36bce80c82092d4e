/** The event log behind the picture, with what each event needed: grown here when somebody asks why. */
import { activitiesWithout } from '../../model/log/taken.ts';
import { without } from '../../model/log/replay.ts';
import { growCluster } from '../../model/log/write-log.ts';
import { Teller } from '../../model/say/teller.ts';
import type { Cluster, ClusterEvent } from '../../model/log/types.ts';
import { courseOf } from '../content/course.ts';
import type { FigureData } from '../content/figure-data.ts';

/** A cluster, its log as it is shown, and who tells it. */
export interface Log {
  cluster: Cluster;
  events: readonly ClusterEvent[];
  teller: Teller;
}

let last: { data: FigureData; seed: number; gone: string | null; log: Log } | undefined;

/** The log for a seed, without the activity `gone`. The latest one is kept, as several parts of a page ask for it. */
export function logOf(data: FigureData, seed: number, gone: string | null): Log {
  if (last && last.data === data && last.seed === seed && last.gone === gone) return last.log;
  const { timeline, words } = data;
  const cluster = growCluster(courseOf(data), seed);
  const events = activitiesWithout(gone).reduce(without, cluster.events);
  const teller = new Teller(cluster, { names: timeline.names, words });
  last = { data, seed, gone, log: { cluster, events, teller } };
  return last.log;
}
