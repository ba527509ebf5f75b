/** It adds itself to jQuery and exports nothing. */
declare module 'trumbowyg';
