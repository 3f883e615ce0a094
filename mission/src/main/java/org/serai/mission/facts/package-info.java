/**
 * All that can happen, as one sealed family, and the envelope each fact travels in. A fact is
 * appended and never edited: what turns out wrong is answered by another fact. Nothing here
 * decides, counts or knows the time.
 */
@NullMarked
package org.serai.mission.facts;

import org.jspecify.annotations.NullMarked;
