/**
 * The house holds itself to its plan: the rooms and arrows of ARCHITECTURE.md, sizes, names and the
 * glossary. Reads sources and documents, and never a running program.
 */
@NullMarked
package org.serai.desk.house;

import org.jspecify.annotations.NullMarked;
