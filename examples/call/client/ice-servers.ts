/**
 * Which servers find a way between the two. Empty is enough on one network. For the open internet, put a STUN server and a
 * TURN server of your own here; make TURN credentials on the server, for each visitor and for a short time.
 */
export const ICE_SERVERS: RTCIceServer[] = [];
