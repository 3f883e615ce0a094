/** The pages and their resources, served and asked. */
@NullMarked
package org.serai.desk.api;

import org.jspecify.annotations.NullMarked;
