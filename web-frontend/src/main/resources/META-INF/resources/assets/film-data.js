// What a film is made of, whatever it shows: nodes with a place, lines between them, and what each round adds to both.
window.film = (() => {
  'use strict';

  /** Lines by both ends, whichever of them is named first. */
  class Lines {
    constructor() {
      this.byEnds = new Map();
    }

    add(a, b, step) {
      const key = a < b ? a * 1e6 + b : b * 1e6 + a;
      let line = this.byEnds.get(key);
      if (!line) this.byEnds.set(key, (line = { a, b, steps: [] }));
      line.steps.push(step);
    }

    all() {
      return [...this.byEnds.values()];
    }
  }

  const numbered = (nodes) => new Map(nodes.map((node, index) => [node.number, index]));

  function ofPeople(data) {
    const nodes = data.people.map((it) => ({
      number: it.number, id: it.id, x: it.x, y: it.y, organisation: it.organisation, sector: it.sector,
      steps: [{ round: it.joinedRound, people: 1 }],
    }));
    const at = numbered(nodes);
    const lines = new Lines();
    for (const it of data.edges) {
      lines.add(at.get(it.source), at.get(it.target), {
        round: it.round, met: +(it.outcome === 'met'), notMet: +(it.outcome === 'not-met'), unconfirmed: +(it.outcome === 'unconfirmed'),
      });
    }
    return { nodes, lines: lines.all() };
  }

  function ofOrganisations(data) {
    const nodes = data.organisations.map((it) => ({
      number: it.number, x: it.x, y: it.y, organisation: it.name, sector: it.sector, steps: it.joined,
    }));
    const at = numbered(nodes);
    const lines = new Lines();
    for (const it of data.edges) lines.add(at.get(it.source), at.get(it.target), it);
    return { nodes, lines: lines.all() };
  }

  /** The public's figures are of all rounds up to one: what a round adds is what they differ by. */
  function ofEverybody(data) {
    const nodes = data.groups.map((it) => ({
      number: it.number, x: it.x, y: it.y, organisation: it.organisation, sector: it.sector,
      steps: it.people.map((now, i) => ({ round: now.round, people: now.people - (i ? it.people[i - 1].people : 0) })),
    }));
    const at = numbered(nodes);
    const lines = new Lines();
    for (const it of data.lines) {
      let before = { pairs: 0, met: 0 };
      for (const now of it.pairs) {
        const met = now.met - before.met;
        lines.add(at.get(it.source), at.get(it.target), { round: now.round, met, notMet: 0, unconfirmed: now.pairs - before.pairs - met });
        before = now;
      }
    }
    return { nodes, lines: lines.all() };
  }

  /** Adds up what there is after a round; a line's news are those of this round. */
  function upTo(film, round) {
    film.round = round;
    for (const node of film.nodes) {
      node.people = 0;
      node.isNew = false;
      node.degree = 0;
      for (const step of node.steps) {
        if (step.round <= round) node.people += step.people;
        if (step.round === round) node.isNew = true;
      }
    }
    for (const line of film.lines) {
      line.met = line.notMet = line.unconfirmed = 0;
      line.isNew = false;
      for (const step of line.steps) {
        if (step.round > round) continue;
        line.met += step.met;
        line.notMet += step.notMet;
        line.unconfirmed += step.unconfirmed;
        if (step.round === round) line.isNew = true;
      }
      line.pairs = line.met + line.notMet + line.unconfirmed;
      if (line.pairs && line.a !== line.b) {
        film.nodes[line.a].degree++;
        film.nodes[line.b].degree++;
      }
    }
  }

  const read = { people: ofPeople, organisations: ofOrganisations, public: ofEverybody };

  return { of: (view, data) => read[view](data), upTo };
})();
