/** How much of what strangers made is read: sizes, numbers, depths, times; each a setting with a safe default. */
package balado.limits;
