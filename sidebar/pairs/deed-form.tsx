import type { ListedPair, ListedPairs } from "../../src/api/answers-pair-orders";
import { useAct } from "../act";
import { useNamed } from "../names/named";
import { EntryForm, type Values } from "../papers/entry-form";
import { Failed } from "../parts/failed";
import { call } from "../rpc";
import { counted, words } from "../words/plural";
import { type DeedKey, deeds } from "./deeds";

type Props = {
  of: DeedKey;
  answer: ListedPairs;
  pairs: readonly ListedPair[];
  onDone(says: string): void;
  onCancel(): void;
};

/** The form of one act, for one pair or for many: what an order, an agreement or an end needs. */
export function DeedForm({ of, answer, pairs, onDone, onCancel }: Props) {
  const deed = deeds[of];
  const act = useAct();
  const named = useNamed();
  const ids = pairs.map(({ id }) => id);
  const [only] = pairs;
  const whom = pairs.length === 1 && only ? named(only.with) : counted(pairs.length, words.pair);
  const send = (values: Values) =>
    act.run({
      ask: () => deed.ask(ids, values, answer),
      landed: async () => {
        const now = (await call.pairs({})).pairs.filter(({ id }) => ids.includes(id));
        return now.length === ids.length && now.every((pair) => deed.landed(pair, values, answer));
      },
      take: (done) => onDone(done?.says ?? `${deed.name.toLowerCase()}: ${whom}`),
    });
  return (
    <>
      <EntryForm
        id={`pair-${of}`}
        head={`${deed.name}: ${whom}`}
        fields={deed.fields(answer, only)}
        first={deed.first(answer, only)}
        send={deed.send}
        waiting={act.waiting}
        onSend={send}
        onCancel={onCancel}
      />
      {act.failure ? <Failed failure={act.failure} what={deed.failed} onAgain={act.again} focus /> : null}
    </>
  );
}
