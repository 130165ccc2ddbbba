/** How large a place file may be; apart from the format, so that the shell need not load the schemas to know. */
const MB = 1024 * 1024

/** Largest file, packed and unpacked: hundreds of pictures as large as the app takes them in. */
export const MAX_PLACE_FILE_BYTES = 1024 * MB
/** Largest file of rows: a hundred times what sixteen years of changed dates take. */
export const MAX_ROWS_BYTES = 64 * MB
