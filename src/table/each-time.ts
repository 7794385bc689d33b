/** A list's entries as something else, made one at a time, each time they are gone through. */
export function eachTime<In, Out>(list: Iterable<In>, make: (entry: In) => Out): Iterable<Out> {
  return {
    *[Symbol.iterator]() {
      for (const entry of list) yield make(entry);
    },
  };
}
