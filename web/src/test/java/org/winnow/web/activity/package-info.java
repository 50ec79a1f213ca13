@NullMarked
package org.winnow.web.activity;

import org.jspecify.annotations.NullMarked;
