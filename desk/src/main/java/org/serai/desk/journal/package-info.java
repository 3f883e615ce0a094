/**
 * The memory of a mission: entries that are appended and never edited, in PostgreSQL, embedded or
 * elsewhere; the bytes they are kept as, the chain of hashes over them, and the keys of people's
 * identities, which are kept apart. Decides nothing about a mission and forgets nothing but keys.
 */
@NullMarked
package org.serai.desk.journal;

import org.jspecify.annotations.NullMarked;
