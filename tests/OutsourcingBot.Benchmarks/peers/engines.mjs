// Asks one engine many questions: one JSON document in, { engine, entries, smallTalk, questions }, one JSON array out,
// for each question { entry, score, microseconds }. Time is taken here, so that it holds nothing but the engine.
import { readFileSync } from 'node:fs';
import MiniSearch from 'minisearch';
import nodeNlp from 'node-nlp';

const warmUp = 100;

const engines = {
  async minisearch(entries) {
    const index = new MiniSearch({ fields: ['all'] });
    index.addAll(entries);
    return question => {
      const [best] = index.search(question);
      return best === undefined ? nothing : { entry: best.id, score: best.score };
    };
  },

  async 'node-nlp'(entries, smallTalk) {
    // All as it comes, save that it neither prints its progress nor leaves a file behind. Its manual calls the feature
    // for unknown words the default; in truth it is on only where it is named.
    const manager = new nodeNlp.NlpManager({ languages: ['en'], autoSave: false, nlu: { log: false, useNoneFeature: true } });
    for (const { id, heading, title, concepts, questions } of entries) {
      for (const utterance of new Set([title, ...questions, heading, ...concepts.map(concept => `${title} ${concept}`)])) {
        manager.addDocument('en', utterance, id);
      }
    }

    for (const { id, phrases } of smallTalk) {
      for (const phrase of phrases) {
        manager.addDocument('en', phrase, id);
      }
    }

    await manager.train();
    return async question => {
      // The best intent even below the engine's own threshold: there is one threshold for all engines, and it is tuned.
      const [best] = (await manager.process('en', question)).classifications;
      return best === undefined || best.intent === 'None' ? nothing : { entry: best.intent, score: best.score };
    };
  },
};

const nothing = { entry: null, score: 0 };

const { engine, entries, smallTalk, questions } = JSON.parse(readFileSync(0, 'utf8'));
const ask = await engines[engine](entries, smallTalk);
for (const question of questions.slice(0, warmUp)) {
  await ask(question);
}

const found = [];
for (const question of questions) {
  const start = process.hrtime.bigint();
  const answer = await ask(question);
  found.push({ ...answer, microseconds: Number(process.hrtime.bigint() - start) / 1000 });
}

process.stdout.write(JSON.stringify(found));
