/**
 * Measurements that write docs/benchmarks.md: the program against a clock, and against its peers.
 * May use everything, and nothing that is shipped may use it.
 */
@NullMarked
package org.serai.bench;

import org.jspecify.annotations.NullMarked;
