/**
 * What each activity does to a cluster: the one place in the code that names activities.
 * Facts behind the effects: domain.md 4.2; sizes are ours, tuned to the targets of domain.md 2.3.
 */
import { firm, type Cast } from './cast.ts';
import type { Draft } from './draft.ts';

/** Tells the draft what one activity brings about. Pure but for the draft. */
export type Effect = (draft: Draft, cast: Cast) => void;

/** The one who brings the cluster together. */
export const FACILITATOR = 'facilitator';

export const effects = {
  /** Those who share a speciality are recognised; nobody is tied by that alone. */
  specialisering(draft, { pioneers, followers }) {
    draft.mark('speciality', [...pioneers, ...followers.slice(0, 8), 'i1']);
  },

  /** People meet without binding themselves: loose contacts, most of them through the facilitator. */
  netvaerk(draft, { pioneers }) {
    for (const id of pioneers.slice(0, 6)) draft.tie(FACILITATOR, id, 'loose');
    // The smith and the coders, whom the chapters follow, get to know each other here.
    draft.tie(firm(1), firm(2), 'loose');
    draft.weave(pioneers.slice(0, 6), 1, 'loose', 'netvaerk', { bridging: true });
  },

  /** Possible members are mapped, leaders trained, and meetings with talks bring new contacts. */
  viden(draft, { pioneers, followers }) {
    draft.mark('mapped', [...pioneers, ...followers, 'i1', 'm1']);
    draft.mark('course', [FACILITATOR]);
    draft.mark('leaders', [FACILITATOR]);
    for (const id of [...pioneers.slice(6), 'i1', 'm1']) draft.tie(FACILITATOR, id, 'loose');
    const pairs = draft.chance('viden', 'pairs') < 0.5 ? 3 : 4;
    draft.weave(pioneers.slice(4), 1, 'loose', 'talk');
    draft.weave(pioneers, pairs - 1, 'loose', 'viden', { bridging: draft.chance('viden', 'wide') < 0.45 });
    if (draft.chance('viden', 'speaker') < 0.5) guest(draft, 'u1', FACILITATOR);
  },

  /** Members tell each other what they know; the circle widens through the facilitator. */
  videndeling(draft, { pioneers, followers }) {
    for (const id of followers.slice(0, 5)) draft.tie(FACILITATOR, id, 'collaboration');
    draft.weave([...pioneers, 'i1', 'm1'], 6, 'collaboration', 'videndeling', { bridging: true });
  },

  /** A group travels out, meets a host abroad and gets to know each other on the way. */
  studieture(draft, { pioneers, followers }) {
    const newcomers = followers.slice(5, 7);
    for (const id of newcomers) draft.tie(FACILITATOR, id, 'collaboration');
    const travellers = [...draft.shuffled(pioneers, 'travellers').slice(0, 4), ...newcomers];
    guest(draft, 'u2', travellers[0] ?? FACILITATOR);
    draft.weave(travellers, 4, 'collaboration', 'studieture', { bridging: true });
  },

  /** Members visit two firms: guests and hosts are tied, past the facilitator. */
  virksomhedsbesoeg(draft, { pioneers, followers }) {
    const [first = '', second = ''] = [pioneers[0], draft.shuffled(pioneers.slice(1), 'host')[0]];
    const guests = draft.shuffled([...pioneers.slice(1), ...followers.slice(0, 3)], 'guests');
    draft.tie(first, followers[7] ?? second, 'collaboration');
    for (const id of guests.slice(0, 3)) draft.tie(first, id, 'collaboration');
    const more = guests.slice(3).filter((id) => id !== second);
    for (const id of more.slice(0, 3)) draft.tie(second, id, 'collaboration');
  },

  /** All members agree on one direction; no tie is made. */
  klyngestrategi(draft) {
    draft.mark('direction', draft.members());
  },

  /** The cluster gets a name and an outline; newcomers find the way, but are not tied yet. */
  branding(draft) {
    draft.mark('outline');
    for (const n of [25, 26, 27]) draft.appear(firm(n), 'firm', n % 3);
    draft.appear('i2', 'knowledge', 1);
    draft.appear('i3', 'knowledge', 2);
    draft.appear('m2', 'authority');
  },

  /** The cluster's own staff, then the members': schools and university are tied in. */
  uddannelse(draft) {
    const taught = draft.shuffled(
      draft.members().filter((id) => draft.actors.get(id)?.kind === 'firm'),
      'uddannelse',
    );
    for (const id of ['i2', 'i3', 'm2']) draft.tie(FACILITATOR, id, 'collaboration');
    draft.mark('trained', [FACILITATOR]);
    draft.mark('trained', taught);
    taught.slice(0, 4).forEach((id, i) => draft.tie(i % 2 ? 'i3' : 'i2', id, 'collaboration'));
  },

  /** Three concrete tasks, each solved by two or three members: loose contacts become projects. */
  samarbejdsprojekter(draft, { pioneers, followers }) {
    for (const n of [25, 26, 27]) draft.tie(FACILITATOR, firm(n), 'collaboration');
    const leads = draft.shuffled(pioneers, 'projects').slice(0, 3);
    leads.forEach((lead, i) => {
      const second = i < 2 ? firm(25 + i) : (followers[3] ?? '');
      const third = draft.partner(lead, [...pioneers, ...followers.slice(0, 2)], `project${i}`) ?? '';
      draft.project(lead, second);
      draft.project(lead, third);
      draft.mark('project', [lead, second, third], i);
    });
    for (const tie of [...draft.ties.values()].filter((t) => t.kind === 'loose' && !touches(t, FACILITATOR)))
      draft.project(tie.a, tie.b);
  },

  /** Customers abroad: ties out across the border. */
  eksport(draft, { pioneers }) {
    const sellers = draft.shuffled(pioneers, 'export');
    guest(draft, 'u3', sellers[0] ?? FACILITATOR);
    if (draft.chance('eksport', 'second') < 0.5) draft.tie(sellers[1] ?? FACILITATOR, 'u3', 'external');
  },

  /** The edge watches the market of exactly this speciality: signals come in, no tie is made. */
  'market-intelligence'(draft) {
    draft.mark('signal', draft.shuffled(draft.members(), 'signal').slice(0, 5));
  },

  /** The trade is divided: sub-clusters form, gaps are filled, and contact no longer goes by the facilitator. */
  brancheanalyse(draft, { followers }) {
    for (const n of [28, 29, 30]) draft.appear(firm(n), 'firm', n % 3);
    draft.appear('m3', 'authority');
    const joining = [...followers.slice(8), firm(28), firm(29), firm(30), 'm3'];
    for (const id of joining) {
      const partner = draft.partner(id, draft.members(), 'brancheanalyse');
      if (partner) draft.tie(id, partner, 'collaboration');
    }
    for (const group of [0, 1, 2]) {
      draft.mark('subcluster', inGroup(draft, group), group);
    }
    // Whoever hung on the facilitator alone is tied into the sub-clusters first.
    const hanging = draft.members().filter((id) => draft.tiesOf(id).every((t) => touches(t, FACILITATOR)));
    for (const id of hanging) {
      const partner = draft.partner(id, draft.members(), 'segment', { bridging: true });
      if (partner) draft.tie(id, partner, 'collaboration');
    }
    for (const group of [0, 1, 2]) {
      draft.weave(inGroup(draft, group), 6, 'collaboration', `lane${group}`, { kinship: 1 });
    }
    draft.connectMembers('collaboration', 'chain');
    const own = draft.members().filter((id) => draft.tiesOf(id).some((t) => touches(t, FACILITATOR)));
    for (const id of draft.shuffled(own, 'handover').slice(0, own.length - 19))
      draft.end(id < FACILITATOR ? `${id}-${FACILITATOR}` : `${FACILITATOR}-${id}`);
  },

  /** New products are made together, often between two sub-clusters. */
  innovationssamarbejde(draft) {
    const firms = draft.members().filter((id) => draft.actors.get(id)?.kind === 'firm');
    draft.weave(firms, 8, 'collaboration', 'across', { kinship: -1 });
    for (const group of [0, 1, 2]) draft.weave(inGroup(draft, group), 4, 'collaboration', `new${group}`);
    guest(draft, 'u4', draft.shuffled(firms, 'newOut')[0] ?? FACILITATOR);
  },

  /** Firms and researchers develop together, and ideas are let in from outside. */
  'fou-open-innovation'(draft) {
    draft.appear('i4', 'knowledge', 0);
    const firms = draft.members().filter((id) => draft.actors.get(id)?.kind === 'firm');
    for (const school of ['i1', 'i2', 'i3', 'i4']) {
      for (let i = 0; i < 4; i++) {
        const partner = draft.partner(school, firms, 'fou', { kinship: 0.5 });
        if (partner) draft.project(school, partner);
      }
    }
    guest(draft, 'u5', 'i4');
    draft.tie(draft.shuffled(firms, 'idea')[0] ?? 'i1', 'u5', 'external');
  },

  /** New firms bud from members, and one together with another cluster. */
  'nye-virksomheder'(draft) {
    guest(draft, 'u6', FACILITATOR);
    [31, 32, 33].forEach((n, i) => bud(draft, firm(n), i, i === 2 ? 'u6' : undefined));
  },

  /** Projects are chosen and followed as one portfolio: a board, no tie. */
  portefoeljestyring(draft) {
    draft.mark('board');
  },

  /** People in the cluster dare: sparks in the firms, one more bud, and peers who help each other. */
  entreprenoerskab(draft) {
    const firms = draft.members().filter((id) => draft.actors.get(id)?.kind === 'firm');
    // The coders, whom the chapters follow, are among those with an idea.
    const [coders, others] = [firms.filter((id) => id === firm(2)), firms.filter((id) => id !== firm(2))];
    draft.mark('spark', [...coders, ...draft.shuffled(others, 'spark')].slice(0, 6));
    bud(draft, firm(34), 0);
    draft.weave(draft.members(), 5, 'collaboration', 'peers');
  },

  /** What the work has become is written down: the earlier network under the present one. */
  evaluering(draft) {
    draft.mark('ghost');
  },
} satisfies Record<string, Effect>;

/** An activity's id, as in addresses. */
export type ActivityId = keyof typeof effects;

function guest(draft: Draft, outsider: string, insider: string): void {
  if (!draft.actors.has(outsider)) draft.appear(outsider, 'outsider');
  draft.tie(insider, outsider, 'external');
}

function bud(draft: Draft, id: string, group: number, other?: string): void {
  const parents = inGroup(draft, group).filter((actor) => draft.actors.get(actor)?.kind === 'firm');
  const parent = draft.shuffled(parents, `parent${id}`)[0] ?? firm(1);
  draft.appear(id, 'firm', group, parent);
  draft.tie(parent, id, 'origin');
  if (other) draft.tie(other, id, 'origin');
  draft.tie(parent, id, 'collaboration');
  for (const word of ['first', 'second']) {
    const partner = draft.partner(id, inGroup(draft, group), word);
    if (partner) draft.tie(id, partner, 'collaboration');
  }
  draft.mark('subcluster', [id], group);
}

function inGroup(draft: Draft, group: number): string[] {
  return draft.members().filter((id) => draft.group(id) === group);
}

function touches(tie: { a: string; b: string }, actor: string): boolean {
  return tie.a === actor || tie.b === actor;
}
