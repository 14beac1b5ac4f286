/**
 * An application whose database is kept as a fixture. The names of its classes are part of the hashes stored there, so neither the
 * package nor the classes are renamed. Start reading at {@link com.acme.shop.ShopProjections}.
 */
@NullMarked
package com.acme.shop;

import org.jspecify.annotations.NullMarked;
