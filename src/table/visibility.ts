/** How a workbook shows a sheet; a very hidden one is not even in the list from which hidden ones are shown again. */
export type Visibility = 'visible' | 'hidden' | 'very-hidden';
