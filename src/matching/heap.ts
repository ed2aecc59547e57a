/** A queue that gives the nearest first; of equally near ones the one that came first into its place. */
export type Heap = { size: number; push(node: number, far: number): void; pop(): number; far(): number; clear(): void };

export const heap = (): Heap => {
  let nodes = new Int32Array(256);
  let fars = new Float64Array(256);
  let size = 0;
  const put = (at: number, node: number, far: number) => {
    nodes[at] = node;
    fars[at] = far;
  };
  return {
    get size() {
      return size;
    },
    far: () => fars[0] as number,
    clear: () => {
      size = 0;
    },
    push(node, far) {
      if (size === nodes.length) {
        const [more, further] = [new Int32Array(2 * size), new Float64Array(2 * size)];
        more.set(nodes);
        further.set(fars);
        [nodes, fars] = [more, further];
      }
      let at = size;
      size += 1;
      while (at > 0) {
        const up = (at - 1) >> 1;
        if ((fars[up] as number) <= far) break;
        put(at, nodes[up] as number, fars[up] as number);
        at = up;
      }
      put(at, node, far);
    },
    pop() {
      const first = nodes[0] as number;
      size -= 1;
      const [node, far] = [nodes[size] as number, fars[size] as number];
      let at = 0;
      for (;;) {
        let down = 2 * at + 1;
        if (down >= size) break;
        if (down + 1 < size && (fars[down + 1] as number) < (fars[down] as number)) down += 1;
        if ((fars[down] as number) >= far) break;
        put(at, nodes[down] as number, fars[down] as number);
        at = down;
      }
      put(at, node, far);
      return first;
    },
  };
};
